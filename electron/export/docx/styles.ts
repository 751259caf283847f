import { AlignmentType, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx';
import { fontFamilies, ink, rule, secondInk } from '../page.ts';
import { twips } from './measures.ts';

const font = fontFamilies[0];

/** Point sizes times two, line heights in twips: the units of Word. */
function type(points: number, line: number, before: number, after: number) {
  return {
    run: { size: points * 2 },
    paragraph: {
      spacing: { line: line * 20, lineRule: LineRuleType.EXACT, before: before * 20, after: after * 20 },
    },
  };
}

function heading(points: number, line: number, before: number, after: number) {
  const base = type(points, line, before, after);
  return {
    run: { ...base.run, font, color: ink, bold: true },
    paragraph: { ...base.paragraph, keepNext: true },
  };
}

/** The least space that keeps two tables apart. */
const gap = { paragraph: { spacing: { line: 100, lineRule: LineRuleType.EXACT, before: 0, after: 0 } } };

/** Every look has a name in the style list of Word, so that the reader can change it in one place. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font, size: 21, color: ink, language: { value: 'nl-NL', eastAsia: 'nl-NL' } },
      paragraph: { spacing: { line: 280, lineRule: LineRuleType.AT_LEAST } },
    },
    heading1: heading(17, 22, 0, 6),
    heading2: heading(13, 17, 12, 3),
    heading3: heading(10.5, 14, 8, 2),
  },
  paragraphStyles: [
    { id: 'Alinea', name: 'Alinea', basedOn: 'Normal', ...type(10.5, 14, 0, 4) },
    { id: 'Tussenruimte', name: 'Tussenruimte', basedOn: 'Normal', ...gap },
    { id: 'Label', name: 'Label', basedOn: 'Tabeltekst', run: { color: secondInk } },
    { id: 'LijstKlein', name: 'Lijst klein', basedOn: 'Normal', ...small(8, 10.5, 0, 1) },
    { id: 'Klein', name: 'Klein', basedOn: 'Normal', ...small(8, 10.5, 2, 4) },
    { id: 'Lijstregel', name: 'Lijstregel', basedOn: 'Normal', ...type(10.5, 14, 0, 2) },
    { id: 'Tabeltekst', name: 'Tabeltekst', basedOn: 'Normal', ...type(9, 12, 0, 0) },
    { id: 'TabelKlein', name: 'Tabel klein', basedOn: 'Normal', ...small(8, 10.5, 0, 0) },
    { id: 'EigenWoorden', name: 'Eigen woorden', basedOn: 'Tabeltekst', paragraph: ownWordsRule() },
    { id: 'Voet', name: 'Voet', basedOn: 'Normal', ...small(8, 10.5, 0, 0) },
    { id: 'Code', name: 'Code', basedOn: 'Normal', run: { font: 'Consolas', size: 44 } },
  ],
};

/** A rule at the left, beside the quotation marks: seen at once, also in grey. */
function ownWordsRule() {
  return {
    indent: { left: twips(2.2) },
    border: { left: { style: 'single' as const, size: 18, space: 4, color: ink } },
  };
}

function small(points: number, line: number, before: number, after: number) {
  const base = type(points, line, before, after);
  return { ...base, run: { ...base.run, color: secondInk } };
}

const listIndent = { indent: { left: twips(6), hanging: twips(6) } };

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'cijfers',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: listIndent },
        },
      ],
    },
    {
      reference: 'streepjes',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: listIndent, run: { color: rule, font } },
        },
      ],
    },
  ],
};
