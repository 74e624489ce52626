import { sorted } from '#app/plan/plan.ts';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { LinkChoice } from './link-choice.tsx';

/** Which functions deliver a service, and which needs it answers; the same in every scenario. */
export function ServiceLinks({ serviceId }: { serviceId: string }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const functions = sorted(plan.functions);
  const needs = sorted(plan.needs);
  const deliver = Object.values(plan.functionServices).filter((row) => row.serviceId === serviceId);
  const answered = Object.values(plan.needServices).filter((row) => row.serviceId === serviceId);
  if (functions.length + needs.length === 0) return null;
  return (
    <PanelSection title={t('functions.links')}>
      {functions.length > 0 ? (
        <LinkChoice
          label={t('services.links.functions')}
          placeholder={t('functions.links.find')}
          options={functions
            .map(({ id, name, zone }) => ({ id, label: name, group: t(`house.zone.${zone ?? 'none'}`) }))
            .sort((a, b) => a.group.localeCompare(b.group, 'da'))}
          chosenIds={new Set(deliver.map(({ functionId }) => functionId))}
          onAdd={(functionId) =>
            void run({ type: 'functionServices.set', input: { rows: [{ functionId, serviceId }] } })
          }
          onRemove={(functionId) =>
            void run({ type: 'functionServices.clear', input: { keys: [`${functionId}.${serviceId}`] } })
          }
        />
      ) : null}
      {needs.length > 0 ? (
        <LinkChoice
          label={t('services.links.needs')}
          placeholder={t('functions.links.find')}
          options={needs
            .map(({ id, statement, voicedBy }) => ({ id, label: statement, group: voicedBy }))
            .sort((a, b) => a.group.localeCompare(b.group, 'da'))}
          chosenIds={new Set(answered.map(({ needId }) => needId))}
          onAdd={(needId) => void run({ type: 'needServices.set', input: { rows: [{ needId, serviceId }] } })}
          onRemove={(needId) =>
            void run({ type: 'needServices.clear', input: { keys: [`${needId}.${serviceId}`] } })
          }
        />
      ) : null}
    </PanelSection>
  );
}
