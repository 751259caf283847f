import { TextArea } from '../../components/text-area.tsx';

interface LineFieldProps {
  label: string;
  hideLabel?: boolean;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  description?: string | undefined;
  maxLength?: number;
  autoFocus?: boolean;
}

/** One line of text that grows when it is long, so that all of it can be read; Enter never breaks it. */
export function LineField(props: LineFieldProps) {
  const { label, hideLabel = false, value, onChange, placeholder, description } = props;
  const { maxLength = 1000, autoFocus = false } = props;
  return (
    <TextArea
      label={label}
      hideLabel={hideLabel}
      {...(placeholder !== undefined && { placeholder })}
      {...(description !== undefined && { description })}
      rows={1}
      value={value}
      maxLength={maxLength}
      autoFocus={autoFocus}
      onChange={(text) => onChange(text.replaceAll('\n', ' '))}
    />
  );
}
