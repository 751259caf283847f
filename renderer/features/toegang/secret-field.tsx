import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Veld, type VeldProps } from '../../components/veld.tsx';

/** A field for a secret: hidden, unless the user asks to see it. */
export function SecretField(props: Omit<VeldProps, 'type'>) {
  const [shown, setShown] = useState(false);
  return (
    <div className="secret-field">
      <Veld {...props} type={shown ? 'text' : 'password'} />
      <Button variant="quiet" icon={shown ? 'eye-off' : 'eye'} onPress={() => setShown(!shown)}>
        {shown ? 'Verbergen' : 'Tonen'}
        <span className="visually-hidden">: {props.label}</span>
      </Button>
    </div>
  );
}
