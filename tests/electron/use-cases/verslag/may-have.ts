import { heard } from '../../../../shared/domain/delen/heard.ts';
import type { Deelrecht } from '../../../../shared/domain/delen/deelrecht.ts';
import type { Ontvanger } from '../../../../shared/domain/delen/ontvanger.ts';
import type { VerslagModel } from '../../../../shared/verslag/verslag-model.ts';
import type { Planted } from './plant-model.ts';

/** never: on nobody's paper; may: this recipient may read it; no: not. */
export type May = 'no' | 'may' | 'prints';

interface Reader {
  readonly model: VerslagModel;
  readonly ontvanger: Ontvanger;
  readonly rechten: ReadonlyMap<string, Deelrecht>;
}

const end = '9999-01-01T00:00:00.000Z';

/** What is on every paper: which casus, which overleg, who was invited. */
const ofEverybody =
  /^(gemeente|casus|overleg|aanwezigen|deelnemers|contacten|organisaties|betrokkenen|klassen|bespreking\.(kader|volgend))/;

/** Fields that stand in print where their record does. */
const printed =
  /^(informatie\.\d+\.tekst|afspraken\.\d+\.wat|vorigeAfspraken\.\d+\.wat|uitkomsten\.\d+\.waarom|risicos\.\d+\.(wat|wieLooptGevaar|wanneer|beschermend|maatregel|eigenaar)|scenarios\.\d+\.(als|dan|eigenaar)|antwoorden\.\d+\.toelichting|visies\.\d+\.tekst|criteriumVisies\.\d+\.tekst|fasebesluiten\.\d+\.(grond|beslisserNaam|beslisserRol|casusregie|procesregie|formeelNummer|uitkomst|redenAfwijking)|bespreking\.(vraag|informeert)|alarmbellen|informeringen.*(hoe|door)|casus\.(doel|nummer|aanduiding|grondslag|convenant)|gemeente|overleg\.plaats)/;

/** Written apart from the code under test: what the issue says of each kind of thing. */
export function mayHave({ path }: Planted, reader: Reader): May {
  const at = path.join('.');
  const allowed = isAllowed(at, path, reader);
  if (!allowed) return 'no';
  return printed.test(at) ? 'prints' : 'may';
}

function isAllowed(at: string, path: readonly (string | number)[], reader: Reader): boolean {
  const { model, ontvanger, rechten } = reader;
  const was = (moment: string) => heard(ontvanger.perioden, moment, model.bespreking);
  const may = (key: string) => rechten.get(key)?.allowed === true;
  const [kind, index] = path;
  const place = Number(index);
  const allAnswers = model.antwoorden.every((one) => may(`antwoord ${one.criteriumId}`));
  const allVisies = [
    ...model.visies.map((one) => `visie ${one.organisatieId}`),
    ...model.criteriumVisies.map((one) => `criterium-visie ${one.criteriumId} ${one.organisatieId}`),
  ].every(may);
  switch (kind) {
    case 'informatie':
      return may(`informatie ${model.informatie[place]!.id}`);
    case 'afspraken':
      return may(`afspraak ${model.afspraken[place]!.id}`);
    case 'vorigeAfspraken':
      return may(`afspraak ${model.vorigeAfspraken[place]!.id}`);
    case 'uitkomsten':
      return may(`afspraak ${model.uitkomsten[place]!.afspraakId}`) && was('');
    case 'risicos':
      return may(`risico ${model.risicos[place]!.id}`);
    case 'scenarios':
      return may(`scenario ${model.scenarios[place]!.id}`);
    case 'antwoorden':
      return may(`antwoord ${model.antwoorden[place]!.criteriumId}`);
    case 'visies':
      return may(`visie ${model.visies[place]!.organisatieId}`);
    case 'criteriumVisies': {
      const { criteriumId, organisatieId } = model.criteriumVisies[place]!;
      return may(`criterium-visie ${criteriumId} ${organisatieId}`);
    }
    case 'fasebesluiten': {
      const besluit = model.fasebesluiten[place]!;
      if (!may(`fasebesluit ${besluit.id}`)) return false;
      if (/(beslisser|formeel|casusregie|procesregie|kader)/.test(at)) return true;
      if (!was(besluit.createdAt)) return false;
      return /(uitkomst|redenAfwijking|antwoorden|visies)/.test(at) ? allAnswers && allVisies : true;
    }
    case 'regie':
      return was(end) && model.fasebesluiten.every(({ id }) => may(`fasebesluit ${id}`));
    case 'alarmbellen':
      return (
        allAnswers &&
        model.informatie.every(({ id }) => may(`informatie ${id}`)) &&
        model.risicos.every(({ id }) => may(`risico ${id}`)) &&
        model.scenarios.every(({ id }) => may(`scenario ${id}`))
      );
    case 'informeringen':
      return was(end);
    default:
      if (at === 'bespreking.vraag') return ontvanger.perioden.length > 0;
      if (at === 'bespreking.informeert') return was(end);
      return ofEverybody.test(at);
  }
}
