import { rollen as allRollen, rolWord, type Rol } from '../../../../shared/domain/gebruiker/rol.ts';
import { TickBox } from '../../../components/tick-box.tsx';

const explained: Record<Rol, string> = {
  voorzitter: 'leidt overleggen, stelt vast, regelt wie een casus mag openen',
  notulist: 'legt vast in casussen en overleggen',
  aov: 'leest casussen die gedeeld zijn met openbare orde',
  beheerder: 'instellingen, gebruikers, reservekopie; ziet geen casussen',
  auditor: 'logboek en kerncijfers; ziet geen casussen en gaat niet samen met een andere rol',
};

interface RollenFieldProps {
  rollen: readonly Rol[];
  onChange: (rollen: Rol[]) => void;
}

export function RollenField({ rollen, onChange }: RollenFieldProps) {
  return (
    <fieldset className="rollen-field">
      <legend>Rollen</legend>
      {allRollen.map((rol) => (
        <TickBox
          key={rol}
          label={rolWord[rol]}
          detail={explained[rol]}
          isSelected={rollen.includes(rol)}
          onChange={(on) => onChange(allRollen.filter((one) => (one === rol ? on : rollen.includes(one))))}
        />
      ))}
    </fieldset>
  );
}
