/** The papers that sheets are laid out for. */
export const a4 = { paper: 'a4', landscape: false } as const;
export const a4Landscape = { paper: 'a4', landscape: true } as const;
export const a3Landscape = { paper: 'a3', landscape: true } as const;
