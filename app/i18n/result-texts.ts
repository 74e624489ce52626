export const resultTexts = {} as const;
