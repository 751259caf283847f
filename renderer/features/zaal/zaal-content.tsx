import type { Zaalbeeld } from '../../../shared/domain/zaal/zaalbeeld.ts';
import { ZaalAfspraken } from './zaal-afspraken.tsx';
import { ZaalBesluit } from './zaal-besluit.tsx';
import { ZaalCriteria } from './zaal-criteria.tsx';
import { ZaalRegels } from './zaal-regels.tsx';

/** What stands here until there is something; calm, and nothing about what is not shown. */
const emptyTexts: Record<Zaalbeeld['stap'], string> = {
  0: '',
  1: 'Hier komen de afspraken van de vorige keer.',
  2: 'Hier komt wat u samen vertelt.',
  3: 'Hier komen de vragen over op- en afschalen.',
  4: 'Hier komt wat u samen besluit.',
  5: 'Hier komen de afspraken van vandaag.',
};

/** The part of the present step. */
export function ZaalContent({ beeld }: { beeld: Zaalbeeld }) {
  if (beeld.stap === 0) {
    return (
      <ol className="zaal-opening">
        {beeld.agenda.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ol>
    );
  }
  const { regels, vorigeAfspraken, criteria, besluit, afspraken } = beeld;
  const isEmpty = regels.length + vorigeAfspraken.length + criteria.length + afspraken.length === 0;
  if (isEmpty && besluit === null) return <p className="zaal-rust">{emptyTexts[beeld.stap]}</p>;
  return (
    <>
      {regels.length > 0 && <ZaalRegels regels={regels} />}
      {vorigeAfspraken.length > 0 && (
        <ZaalAfspraken rows={vorigeAfspraken.map((row) => ({ ...row, nummer: null, binding: row.status }))} />
      )}
      {criteria.length > 0 && <ZaalCriteria heading={beeld.criteriaKop} criteria={criteria} />}
      {besluit !== null && <ZaalBesluit besluit={besluit} />}
      {afspraken.length > 0 && <ZaalAfspraken rows={afspraken} />}
    </>
  );
}
