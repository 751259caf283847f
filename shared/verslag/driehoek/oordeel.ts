import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { gevaarNaam, scenarioSoortNaam } from '../../domain/driehoek/words.ts';
import type { Block, Kenmerk } from '../blocks.ts';
import { kop } from '../make-block.ts';
import { filled, kenmerkOf, sentences } from './filled.ts';

/** Risks, the criteria that hold and how many are unknown, and what may happen with by what it is seen. */
export function oordeelBlocks({ oordeel }: NotitieInhoud): Block[] {
  const items = [...risicoItems(oordeel), ...criteriaItems(oordeel), ...scenarioItems(oordeel)];
  return items.length === 0 ? [] : [kop(2, 'Oordeel'), { kind: 'kenmerken', items }];
}

type Oordeel = NotitieInhoud['oordeel'];

function risicoItems({ risicos }: Oordeel): Kenmerk[] {
  const voor = [...new Set(risicos.map((risico) => risico.voor))];
  return voor.flatMap((one) => {
    const texts = filled(risicos.filter((risico) => risico.voor === one).map(({ tekst }) => tekst));
    const word = texts.length > 1 ? 'Risico’s' : 'Risico';
    return kenmerkOf(one === null ? word : `${word}: ${gevaarNaam[one].toLowerCase()}`, texts);
  });
}

function criteriaItems({ criteria }: Oordeel): Kenmerk[] {
  const held = criteria.filter(({ antwoord }) => antwoord === 'ja').map(({ tekst }) => tekst);
  const unknown = criteria.filter(({ antwoord }) => antwoord === 'onbekend').length;
  const rest = unknown === 0 ? '' : `Nog onbekend: ${String(unknown)} van de ${String(criteria.length)}.`;
  return kenmerkOf('Criteria die gelden', [sentences(held), rest]);
}

function scenarioItems({ scenarios }: Oordeel): Kenmerk[] {
  return scenarios.flatMap(({ soort, als, dan, trigger }) =>
    kenmerkOf(`Scenario: ${scenarioSoortNaam[soort].toLowerCase()}`, [
      [als === '' ? '' : `Als ${als}`, dan === '' ? '' : `dan ${dan}`]
        .filter((part) => part !== '')
        .join(', '),
      trigger === '' ? '' : `Te zien aan: ${trigger}`,
    ]),
  );
}
