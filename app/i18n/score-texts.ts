export const scoreTexts = {} as const;
