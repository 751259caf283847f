import {
  standOf,
  type Vernietiging,
  type VernietigingStand,
} from '../../../../shared/domain/bewaren/vernietiging.ts';

const words: Record<VernietigingStand, string> = {
  voorgesteld: 'wacht op akkoord',
  akkoord: 'twee keer akkoord, nog niet uitgevoerd',
  gewist: 'gewist, sleutel nog niet vernieuwd',
  uitgevoerd: 'vernietigd',
  ingetrokken: 'ingetrokken',
};

export function standWords(vernietiging: Vernietiging): string {
  return words[standOf(vernietiging)];
}

/** Still to be done. */
export function isOpen(vernietiging: Vernietiging): boolean {
  const stand = standOf(vernietiging);
  return stand === 'voorgesteld' || stand === 'akkoord';
}
