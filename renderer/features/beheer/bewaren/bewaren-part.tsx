import { useState } from 'react';
import { Loaded } from '../../../components/loaded.tsx';
import { useRequest } from '../../../query.ts';
import { ComingUp } from './coming-up.tsx';
import { Register } from './register.tsx';
import { Termijnen } from './termijnen.tsx';
import { Unfinished } from './unfinished.tsx';
import { VernietigingDetail } from './vernietiging-detail.tsx';
import { Vernietigingslijst } from './vernietigingslijst.tsx';
import './bewaren.css';

/** How long casussen are kept, what comes up, and what is destroyed or was. */
export function BewarenPart() {
  const [chosen, setChosen] = useState<string | null>(null);
  const lists = useRequest('bewaren.list', {});
  const vernietigingen = useRequest('vernietiging.list', {});
  if (chosen !== null) return <VernietigingDetail id={chosen} onBack={() => setChosen(null)} />;
  return (
    <div className="bewaren">
      <Loaded query={vernietigingen}>{(all) => <Unfinished vernietigingen={all} />}</Loaded>
      <Loaded query={lists}>{(data) => <ComingUp data={data} onChoose={setChosen} />}</Loaded>
      <Loaded query={vernietigingen}>
        {(all) => (
          <>
            <Vernietigingslijst vernietigingen={all} onChoose={setChosen} />
            <Register vernietigingen={all} onChoose={setChosen} />
          </>
        )}
      </Loaded>
      <Termijnen />
    </div>
  );
}
