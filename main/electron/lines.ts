/** Names of the two lines between the preload script and main: questions one way, events the other. */
export const callLine = 'borgerhus.call';
export const eventLine = 'borgerhus.event';
