import type { Regime } from '../../../shared/domain/casus/regime.ts';

/** Texts to start from (AVG art. 6 lid 1 onder e with the law of the task); the gemeente's privacy officer decides. */
export const suggestedGrondslag: Record<Exclude<Regime, 'consult'>, string> = {
  wgs: 'AVG artikel 6, eerste lid, onder e, met de Wet gegevensverwerking door samenwerkingsverbanden (WGS)',
  'gemeentelijke-taak':
    'AVG artikel 6, eerste lid, onder e, met de Wmo 2015, de Jeugdwet, de Participatiewet of de Wvggz',
  'openbare-orde': 'AVG artikel 6, eerste lid, onder e, met de Gemeentewet, artikel 172',
};
