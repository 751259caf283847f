import { formatDatum } from '../../../../shared/domain/termijn/format-datum.ts';
import type { BewaarNotitie } from '../../../../shared/ipc/contract/bewaren.ts';
import { RowButton } from '../../../components/row-button.tsx';
import { Table } from '../../../components/table.tsx';
import { useNav } from '../../../shell/nav.tsx';
import { useMay } from '../../../shell/use-may.ts';
import { leftWords } from '../../privacy/bewaren/left-words.ts';

interface NotitiesComingUpProps {
  notities: readonly BewaarNotitie[];
  onChoose: (id: string) => void;
  onPropose: (id: string) => void;
}

/** Driehoeknotities of no casus whose term ends or has ended; none, no heading. */
export function NotitiesComingUp({ notities, onChoose, onPropose }: NotitiesComingUpProps) {
  if (notities.length === 0) return null;
  return (
    <>
      <h3>Driehoeknotities zonder casus</h3>
      <p className="second-ink">
        Is de notitie nog nodig, koppel haar dan aan een casus: dan geldt de termijn van die casus. Anders zet
        u haar op de vernietigingslijst.
      </p>
      <Table
        caption="Driehoeknotities die aandacht vragen"
        columns={[
          { name: 'Notitie' },
          { name: 'Waarom' },
          { name: 'Bewaren tot en met' },
          { name: 'Doen', hidden: true, width: 'narrow' },
        ]}
      >
        {notities.map((one) => (
          <NotitieRow key={one.id} notitie={one} onChoose={onChoose} onPropose={onPropose} />
        ))}
      </Table>
    </>
  );
}

interface NotitieRowProps extends Omit<NotitiesComingUpProps, 'notities'> {
  notitie: BewaarNotitie;
}

function NotitieRow({ notitie, onChoose, onPropose }: NotitieRowProps) {
  const { goTo } = useNav();
  const may = useMay();
  const { id, nummer, aanduiding, waarom, retention, vernietigingId } = notitie;
  const tot = retention.tot === null ? '' : `${formatDatum(retention.tot)}, ${leftWords(retention)}`;
  return (
    <tr>
      <th scope="row">
        {aanduiding === null ? (
          nummer
        ) : (
          <RowButton onPress={() => goTo({ room: 'driehoeknotitie', notitieId: id })}>
            {nummer} {aanduiding}
          </RowButton>
        )}
      </th>
      <td>{waarom === 'passed' ? 'Termijn voorbij' : 'Termijn loopt bijna af'}</td>
      <td>{tot}</td>
      <td>
        {vernietigingId !== null && (
          <RowButton
            aria-label={`Bekijk de vernietiging van ${nummer}`}
            onPress={() => onChoose(vernietigingId)}
          >
            Op de lijst
          </RowButton>
        )}
        {vernietigingId === null && waarom === 'passed' && may('vernietiging.propose') && (
          <RowButton
            variant="default"
            aria-label={`Zet ${nummer} op de vernietigingslijst`}
            onPress={() => onPropose(id)}
          >
            Op de vernietigingslijst
          </RowButton>
        )}
      </td>
    </tr>
  );
}
