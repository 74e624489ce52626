/** A window of 1280 pixels at 200 %: marks stand for names, and the panel is narrower. */
export const smallWindow = '@media (max-width: 799px)';
