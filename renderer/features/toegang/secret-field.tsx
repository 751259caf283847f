import { useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import type { TextFieldProps } from '../../components/text-field.tsx';

/** A field for a secret: hidden, unless the user asks to see it. */
export function SecretField({ label, description, error, inputRef, ...props }: Omit<TextFieldProps, 'type'>) {
  const [shown, setShown] = useState(false);
  return (
    <TextField
      {...props}
      className="field"
      type={shown ? 'text' : 'password'}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame texts={{ label, description, error }}>
        <div className="field-group secret-group">
          <Input
            className="field-input"
            spellCheck={false}
            autoComplete="off"
            {...(inputRef !== undefined && { ref: inputRef })}
          />
          <Button variant="quiet" icon={shown ? 'eye-off' : 'eye'} onPress={() => setShown(!shown)}>
            {shown ? 'Verbergen' : 'Tonen'}
            <span className="visually-hidden">: {label}</span>
          </Button>
        </div>
      </FieldFrame>
    </TextField>
  );
}
