import { useState } from 'react';
import { Button } from '../../../components/button.tsx';

/** What a colleague needs to send a casus here. It is no secret, so the clipboard is enough. */
export function OwnLine({ line }: { line: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(line);
    setCopied(true);
  };
  return (
    <section aria-labelledby="colleague-own">
      <h3 id="colleague-own">Uw eigen sleutelregel</h3>
      <p>
        Stuur deze regel naar uw collega, gewoon per mail. Hij is niet geheim: ermee kan iemand alleen iets
        voor u versleutelen. Uw collega voegt u ermee toe, en u voegt uw collega toe.
      </p>
      <p className="colleague-line">
        <code>{line}</code>
      </p>
      <div>
        <Button onPress={() => void copy()}>Kopieer de regel</Button>{' '}
        <span role="status">{copied ? 'Gekopieerd.' : ''}</span>
      </div>
    </section>
  );
}
