import type { Driehoekbesluit } from '../../domain/driehoek/driehoekbesluit.ts';
import type { FormeleOvergang } from '../../domain/driehoek/formele-stap.ts';
import type { NotitieInhoud } from '../../domain/driehoek/inhoud.ts';
import { namelessInhoud } from '../../domain/driehoek/nameless-inhoud.ts';
import type { Klasse } from '../../domain/informatie/klasse.ts';
import type { Block } from '../blocks.ts';
import { vertrouwelijk } from '../classificatie.ts';
import type { Paper } from '../paper.ts';
import { afsprakenBlocks } from './afspraken.ts';
import { beeldBlocks } from './beeld.ts';
import { communicatieBlocks } from './communicatie.ts';
import { gevraagdBesluitBlocks, kernBlocks, kopBlocks } from './kop.ts';
import { maatregelenBlocks } from './maatregelen.ts';
import { oordeelBlocks } from './oordeel.ts';
import { optiesBlocks } from './opties.ts';
import { notitieSpecialData } from './special-data.ts';
import { wholeVersie } from './versie-word.ts';

/** All that a driehoeknotitie is made of. */
export interface NotitieModel {
  readonly gemeente: string;
  /** 'D2026-003'. */
  readonly nummer: string;
  /** null: about no casus (yet). */
  readonly casusnummer: string | null;
  /** null: as it is now, a concept. */
  readonly versie: number | null;
  readonly inhoud: NotitieInhoud;
  readonly besluiten: readonly Driehoekbesluit[];
  readonly overgangen: readonly FormeleOvergang[];
  readonly klassen: readonly Klasse[];
  /** Names of who the casus is about; on paper these are initialen. */
  readonly namen: readonly string[];
}

/** At the foot of every page. */
const geheimhoudingDriehoek = 'Alleen voor de driehoek. Geef deze notitie niet door.';

/** Two A4 for burgemeester, officier van justitie and politie: nine blocks, what is asked of them first. */
export function buildDriehoeknotitie(model: NotitieModel): Paper {
  const inhoud = namelessInhoud(model.inhoud, model.namen);
  const named = { ...model, inhoud };
  return {
    title: `Driehoeknotitie ${model.nummer}`,
    gemeente: model.gemeente,
    classificatie: inhoud.kop.classificatie === '' ? vertrouwelijk : inhoud.kop.classificatie,
    specialData: notitieSpecialData(inhoud, model.klassen),
    casusnummer: model.casusnummer === null ? model.nummer : `${model.nummer}, casus ${model.casusnummer}`,
    versie: model.versie === null ? '' : wholeVersie(model.versie),
    concept: model.versie === null,
    geheimhouding: geheimhoudingDriehoek,
    dense: true,
    blocks: notitieBlocks(named),
  };
}

function notitieBlocks(model: NotitieModel): Block[] {
  const { inhoud } = model;
  return [
    ...kopBlocks(model),
    ...gevraagdBesluitBlocks(inhoud),
    ...kernBlocks(inhoud),
    ...beeldBlocks(inhoud, model.klassen),
    ...oordeelBlocks(inhoud),
    ...maatregelenBlocks(inhoud),
    ...optiesBlocks(inhoud),
    ...communicatieBlocks(inhoud),
    ...afsprakenBlocks(model),
  ];
}
