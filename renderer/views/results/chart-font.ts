/** The type that texts of the picture are measured in. */
export const chartFont = '13px "Source Sans 3 Variable"';
