/** The app's own icon set on a 20 by 20 grid, drawn with lines only. */
export const iconPaths = {
  'arrow-left': 'M16 10H4M9 5 4 10l5 5',
  'arrow-right': 'M4 10h12M11 5l5 5-5 5',
  attention: 'M10 3 18 17H2L10 3ZM10 8v4M10 14.2v.6',
  check: 'M4 10.5 8.5 15 16.5 5.5',
  checklist: 'M3 5.5 4.5 7 7 4M3 12.5 4.5 14 7 11M10 5.5h7M10 12.5h7',
  'chevron-down': 'M5 7.5 10 12.5 15 7.5',
  clock: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM10 6v4l3 2',
  close: 'M5 5l10 10M15 5 5 15',
  error: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6',
  eye: 'M2 10c2-3.5 4.7-5 8-5s6 1.5 8 5c-2 3.5-4.7 5-8 5s-6-1.5-8-5ZM10 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  'eye-off': 'M2 10c2-3.5 4.7-5 8-5s6 1.5 8 5c-2 3.5-4.7 5-8 5s-6-1.5-8-5ZM4 16 16 4',
  file: 'M5 2.5h6.5L15 6v11.5H5v-15ZM11.5 2.5V6H15M7.5 10h5M7.5 13h5',
  folder: 'M2.5 5h5l1.5 2h8.5v9h-15V5Z',
  help: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15ZM7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 13.8v.6',
  lock: 'M4.5 9h11v8h-11V9ZM7 9V6a3 3 0 0 1 6 0v3',
  meeting:
    'M6 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM14 4.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM2.5 15.5c.2-2.9 1.5-4.5 3.5-4.5s3.3 1.6 3.5 4.5M10.5 15.5c.2-2.9 1.5-4.5 3.5-4.5s3.3 1.6 3.5 4.5',
  paste: 'M7.5 3.5h-3v14h11v-14h-3M7.5 2.5h5v3h-5v-3ZM7.5 9.5h5M7.5 12.5h5',
  pen: 'M3.5 16.5 4.5 12.5 13.5 3.5 16.5 6.5 7.5 15.5 3.5 16.5ZM11.5 5.5l3 3',
  person: 'M10 3.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM4 17c.4-3.3 2.5-5 6-5s5.6 1.7 6 5',
  phases: 'M3 15V9h3v6H3ZM8.5 15V6h3v9h-3ZM14 15V3h3v12h-3ZM2 17.5h16',
  plus: 'M10 4v12M4 10h12',
  print: 'M6 7V2.5h8V7M6 14H3V7h14v7h-3M6 11.5h8v6H6v-6Z',
  screen: 'M2.5 3.5h15v10h-15v-10ZM7 17h6M10 13.5V17',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM13 13l4 4',
  settings: 'M3 5.5h6M13 5.5h4M3 10h2M9 10h8M3 14.5h8M15 14.5h2M9 3.5v4M5 8v4M11 12.5v4',
  triangle: 'M10 3 18 16.5H2L10 3Z',
  today: 'M3 4.5h14v13H3v-13ZM3 8.5h14M7 2.5v4M13 2.5v4M7.5 12h2v2h-2v-2Z',
} as const;

export type IconName = keyof typeof iconPaths;
