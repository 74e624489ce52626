export const shellErrors = {} as const;
