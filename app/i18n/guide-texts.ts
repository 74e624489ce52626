/** Around the pages of the user guide; the pages themselves are Markdown in `renderer/views/guide/pages`. */
export const guideTexts = {
  'guide.action': ['Vejledning', 'Guide'],
  'guide.toScreen': ['Vejledning til denne skærm', 'Guide to this screen'],
  'guide.firstPlan': ['Din første plan på ti minutter', 'Your first plan in ten minutes'],
  'guide.beside': ['Læs ved siden af', 'Read beside the screen'],
  'guide.beside.close': ['Luk vejledningen', 'Close the guide'],
  'guide.contents': ['Indhold', 'Contents'],
  'guide.group.begin': ['Kom i gang', 'Begin'],
  'guide.group.screens': ['Skærmene', 'The screens'],
  'guide.group.lookUp': ['Slå op', 'Look up'],
  'guide.keys.key': ['Tast', 'Key'],
  'guide.keys.does': ['Hvad den gør lige nu', 'What it does just now'],
} as const;
