/** What the catalogue of services says about itself. */
export const catalogueTexts = {
  'catalogue.ownSource': ['Borgerhus’ katalog', 'The catalogue of Borgerhus'],
  'catalogue.withSource': ['{text} Kilde: {source}.', '{text} Source: {source}.'],
} as const;
