import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { useState } from 'react';
import type { CodedError, Result } from '#app/plan/result.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { useText } from '#renderer/state/text.ts';

interface RemoveButtonProps {
  name: string;
  onRemove(): Promise<Result<unknown>>;
}

/** Deletes a named thing; "undo" brings it back, so it does not ask first. A refusal is said below the row. */
export function RemoveButton({ name, onRemove }: RemoveButtonProps) {
  const { t, error } = useText();
  const [refusal, setRefusal] = useState<CodedError | null>(null);
  const label = t('scores.people.remove', { name });
  const remove = async () => {
    const result = await onRemove();
    setRefusal(result.ok ? null : result.error);
  };
  return (
    <>
      <Tooltip title={label}>
        <IconButton aria-label={label} onClick={() => void remove()}>
          <Icon name="trash" />
        </IconButton>
      </Tooltip>
      {refusal ? (
        <FormHelperText error role="alert" sx={{ flexBasis: '100%' }}>
          {error(refusal)}
        </FormHelperText>
      ) : null}
    </>
  );
}
