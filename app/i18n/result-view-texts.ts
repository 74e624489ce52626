export const resultViewTexts = {} as const;
