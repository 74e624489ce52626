/** Cells that give way when the column gets narrow: the picture first, as its numbers stand beside it. */
export const hideWhenNarrow = { '@container (max-width: 780px)': { display: 'none' } };
