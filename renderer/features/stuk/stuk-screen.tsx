import { sjabloonNaam, sjabloonSoortOf } from '../../../shared/domain/sjabloon/sjabloon.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { useNav } from '../../shell/nav.tsx';
import type { StukOf } from './stuk-draft.ts';
import { StukForm } from './stuk-form.tsx';
import './stuk.css';

/** One paper from a sjabloon: what is filled in, and beside it the paper as it will be. */
export function StukScreen({ casusId, sjabloon, besprekingId }: StukOf) {
  const { goTo } = useNav();
  const choices = useRequest('stuk.choices', { casusId, sjabloon, besprekingId });
  const dossier = useRequest('casus.get', { id: casusId });
  const back =
    besprekingId === null
      ? ({ room: 'casus', casusId } as const)
      : ({ room: 'voorbereiden', besprekingId } as const);
  return (
    <Loaded query={dossier}>
      {({ casus, betrokkenen, today }) => (
        <>
          <ScreenHead title={`${sjabloonNaam[sjabloon]}: ${casus.nummer} ${casus.aanduiding}`}>
            <Button onPress={() => goTo(back)}>
              {besprekingId === null ? 'Terug naar de casus' : 'Terug naar voorbereiden'}
            </Button>
          </ScreenHead>
          <Loaded query={choices}>
            {(data) => {
              const people = peopleOf(sjabloon, data.genodigden, betrokkenen);
              if (people?.length === 0) return <EmptyState>{nobody(sjabloon)}</EmptyState>;
              return (
                <StukForm
                  of={{ casusId, sjabloon, besprekingId }}
                  choices={data}
                  people={people}
                  today={today}
                />
              );
            }}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

export interface StukPerson {
  readonly id: string;
  readonly name: string;
}

/** Who it can be for; null: it is for nobody in particular. */
function peopleOf(
  sjabloon: StukOf['sjabloon'],
  genodigden: readonly { id: string; naam: string; organisatie: string }[],
  betrokkenen: readonly { id: string; naam: string; soort: string }[],
): readonly StukPerson[] | null {
  switch (sjabloonSoortOf[sjabloon]) {
    case 'uitnodiging':
      return genodigden.map(({ id, naam, organisatie }) => ({
        id,
        name: organisatie === '' ? naam : `${naam}, ${organisatie}`,
      }));
    case 'brief':
      return betrokkenen.map(({ id, naam, soort }) => ({ id, name: `${naam}, ${soort}` }));
    default:
      return null;
  }
}

function nobody(sjabloon: StukOf['sjabloon']): string {
  return sjabloon === 'uitnodiging'
    ? 'Er is nog niemand uitgenodigd. Ga terug en kies eerst wie er komt.'
    : 'In deze casus staat nog geen betrokkene of naaste. Vul die eerst in bij de casus.';
}
