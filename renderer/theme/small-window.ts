/** A window of 1280 pixels at 200 %: marks stand for names, and the panel is narrower. */
export const smallWindow = '@media (max-width: 799px)';
/** Any other: there is room for a dialog and the guide beside each other. */
export const roomyWindow = '@media (min-width: 800px)';

/** At 200 % of a small screen, or of a low one: what stands around the work takes less room. */
export const lowWindow = '@media (max-height: 559px)';

/** The right column, in pixels. */
export const panelWidth = 360;
/** At 200 % of a small screen: what is selected stays in sight beside its details. */
export const narrowPanelWidth = 300;
