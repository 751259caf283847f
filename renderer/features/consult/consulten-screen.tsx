import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { ConsultSection } from './consult-section.tsx';

/** Consults for which no casus was opened: nobody is named in them. */
export function ConsultenScreen() {
  const vandaag = useRequest('vandaag.get', {});
  return (
    <>
      <ScreenHead title="Consulten zonder casus" />
      <p className="second-ink">
        Vroeg iemand u om mee te denken, of vroeg u zelf advies, zonder dat er een casus is? Leg het hier kort
        vast, zonder persoonsgegevens.
      </p>
      <Loaded query={vandaag}>{({ today }) => <ConsultSection casusId={null} today={today} />}</Loaded>
    </>
  );
}
