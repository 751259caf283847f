import { Loaded } from '../../components/loaded.tsx';
import { ScreenHead } from '../../components/screen-head.tsx';
import { useRequest } from '../../query.ts';
import { About } from './about.tsx';
import { emptyGemeente } from './empty-gemeente.ts';
import { GemeenteSettings } from './gemeente-settings.tsx';
import './beheer.css';

export function BeheerScreen() {
  const gemeente = useRequest('gemeente.get', {});
  return (
    <>
      <ScreenHead title="Beheer" />
      <div className="beheer">
        <Loaded query={gemeente}>{(data) => <GemeenteSettings gemeente={data ?? emptyGemeente} />}</Loaded>
        <About />
      </div>
    </>
  );
}
