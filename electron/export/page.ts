/** A4 and its margins in millimetres: 25 above and below, 20 beside. */
export const page = { width: 210, height: 297, vertical: 25, horizontal: 20 } as const;

/** Width of the text in millimetres. */
export const textWidth = page.width - 2 * page.horizontal;

/** Segoe UI is on every Windows workplace; the others stand in for it elsewhere. */
export const fontFamilies = ['Segoe UI', 'system-ui', 'Noto Sans', 'sans-serif'] as const;

export const ink = '1A1D21';
export const secondInk = '4A525C';
export const rule = '767F8A';
/** Grey that stays legible as a word and lets the text above it be read. */
export const watermarkGrey = 'E9EBEE';
