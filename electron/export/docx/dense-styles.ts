import { LineRuleType, type IPropertiesOptions } from 'docx';
import { styles } from './styles.ts';

function spacing(points: number, line: number, before: number, after: number) {
  return {
    size: points * 2,
    spacing: { line: line * 20, lineRule: LineRuleType.EXACT, before: before * 20, after: after * 20 },
  };
}

/** Points, line, before and after of what is smaller on a paper that must be short; equal to .dense in paper-css.ts. */
const smaller = {
  heading1: spacing(14, 18, 0, 2),
  heading2: spacing(11, 14, 5, 1),
  Alinea: spacing(9.5, 12, 0, 2),
  Lijstregel: spacing(9.5, 12, 0, 0),
  Tabeltekst: spacing(9, 11, 0, 0),
  Tussenruimte: spacing(2, 2, 0, 0),
};

type Smaller = keyof typeof smaller;
const isSmaller = (id: string): id is Smaller => id in smaller;

interface Style {
  readonly run?: object;
  readonly paragraph?: object;
}

function dense(style: Style = {}, { size, spacing: space }: (typeof smaller)['Alinea']): object {
  return { ...style, run: { ...style.run, size }, paragraph: { ...style.paragraph, spacing: space } };
}

/** The same styles under the same names, smaller where it saves the most. */
export const denseStyles: NonNullable<IPropertiesOptions['styles']> = {
  ...styles,
  default: {
    ...styles.default,
    heading1: dense(styles.default?.heading1, smaller.heading1),
    heading2: dense(styles.default?.heading2, smaller.heading2),
  },
  paragraphStyles: (styles.paragraphStyles ?? []).map((style) =>
    isSmaller(style.id) ? { ...style, ...dense(style, smaller[style.id]) } : style,
  ),
};
