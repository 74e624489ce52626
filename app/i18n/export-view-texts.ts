export const exportViewTexts = {} as const;
