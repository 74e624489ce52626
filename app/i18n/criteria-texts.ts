export const criteriaTexts = {} as const;
