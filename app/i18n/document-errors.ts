export const documentErrors = {} as const;
