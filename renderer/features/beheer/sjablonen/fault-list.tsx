import { sjabloonFaultText, type SjabloonFault } from '../../../../shared/domain/sjabloon/sjabloon-fault.ts';
import { RowButton } from '../../../components/row-button.tsx';

interface FaultListProps {
  faults: readonly SjabloonFault[];
  onShow: (fault: SjabloonFault) => void;
}

/** What is wrong with the text and where; pressing one goes there. */
export function FaultList({ faults, onShow }: FaultListProps) {
  return (
    <div role="status">
      {faults.length === 0 ? (
        <p className="second-ink sjabloon-good">Alle velden bestaan en er ontbreekt niets.</p>
      ) : (
        <>
          <p className="sjabloon-good">
            <strong>Zo kan het niet worden opgeslagen.</strong> Kies een fout om erheen te gaan.
          </p>
          <ul className="plain">
            {faults.map((fault) => (
              <li key={sjabloonFaultText(fault)}>
                <RowButton onPress={() => onShow(fault)}>{sjabloonFaultText(fault)}</RowButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
