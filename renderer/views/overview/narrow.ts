/** Words that give way when the column gets narrow, as the panel has them too. */
export const hideWhenNarrow = { '@container (max-width: 780px)': { display: 'none' } };
/** A picture that gives way first, as its numbers stand beside it. */
export const hideUnlessWide = { '@container (max-width: 1180px)': { display: 'none' } };
