import type { Ref } from 'react';
import {
  Input,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';

export interface TextFieldProps
  extends FieldTexts, Omit<AriaTextFieldProps, 'children' | 'className' | 'style'> {
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** A labelled field of one line. */
export function TextField({
  label,
  description,
  error,
  hideLabel,
  placeholder,
  inputRef,
  ...props
}: TextFieldProps) {
  const texts = { label, description, error, hideLabel: hideLabel ?? false };
  return (
    <AriaTextField {...props} className="field" isInvalid={error !== undefined} validationBehavior="aria">
      <FieldFrame texts={texts}>
        <Input
          className="field-input"
          spellCheck={false}
          autoComplete="off"
          {...(placeholder !== undefined && { placeholder })}
          {...(inputRef !== undefined && { ref: inputRef })}
        />
      </FieldFrame>
    </AriaTextField>
  );
}
