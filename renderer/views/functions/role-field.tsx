import { TextField } from '#renderer/components/form/text-field.tsx';
import { useSession } from '#renderer/state/session-context.tsx';
import { changeSettings, useSetting } from '#renderer/state/settings.ts';
import { useText } from '#renderer/state/text.ts';

/** In what role the reader stands by the figures they confirm or change: asked for once, and remembered. */
export function RoleField() {
  const { t } = useText();
  const session = useSession();
  const role = useSetting('role');
  return (
    <TextField
      label={t('services.role')}
      value={role}
      placeholder={t('services.rolePlaceholder')}
      hint={role ? undefined : t('services.roleHint')}
      onCommit={(next) => {
        void changeSettings(session, { role: next.trim() });
        return undefined;
      }}
    />
  );
}
