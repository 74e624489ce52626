import { TextField } from '#renderer/components/form/text-field.tsx';
import { setRole, usePreferences } from '#renderer/state/preferences.ts';
import { useText } from '#renderer/state/text.ts';

/** In what role the reader stands by the figures they confirm or change: asked for once, and remembered. */
export function RoleField() {
  const { t } = useText();
  const role = usePreferences((preferences) => preferences.role);
  return (
    <TextField
      label={t('services.role')}
      value={role}
      placeholder={t('services.rolePlaceholder')}
      hint={role ? undefined : t('services.roleHint')}
      onCommit={(next) => {
        setRole(next);
        return undefined;
      }}
    />
  );
}
