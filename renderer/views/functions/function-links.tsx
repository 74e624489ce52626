import { sorted } from '#app/plan/plan.ts';
import { serviceGroups } from '#app/plan/service.ts';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand, usePlan } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { LinkChoice, type LinkOption } from './link-choice.tsx';

/** Which services a function delivers, and which needs it answers. */
export function FunctionLinks({ functionId }: { functionId: string }) {
  const plan = usePlan();
  const { t } = useText();
  const run = useCommand();
  const services = sorted(plan.services);
  const needs = sorted(plan.needs);
  const serviceOptions = serviceGroups.flatMap((group) =>
    services
      .filter(({ serviceGroup }) => serviceGroup === group)
      .map(({ id, name }): LinkOption => ({ id, label: name, group: t(`house.group.${group}`) })),
  );
  const needOptions = needs
    .map(({ id, statement, voicedBy }): LinkOption => ({ id, label: statement, group: voicedBy }))
    .sort((a, b) => a.group.localeCompare(b.group, 'da'));
  const delivered = Object.values(plan.functionServices).filter((row) => row.functionId === functionId);
  const answered = Object.values(plan.needFunctions).filter((row) => row.functionId === functionId);
  return (
    <PanelSection title={t('functions.links')}>
      <LinkChoice
        label={t('functions.links.services')}
        placeholder={t('functions.links.find')}
        options={serviceOptions}
        chosenIds={new Set(delivered.map(({ serviceId }) => serviceId))}
        onAdd={(serviceId) =>
          void run({ type: 'functionServices.set', input: { rows: [{ functionId, serviceId }] } })
        }
        onRemove={(serviceId) =>
          void run({ type: 'functionServices.clear', input: { keys: [`${functionId}.${serviceId}`] } })
        }
      />
      {needs.length > 0 ? (
        <LinkChoice
          label={t('functions.links.needs')}
          placeholder={t('functions.links.find')}
          options={needOptions}
          chosenIds={new Set(answered.map(({ needId }) => needId))}
          onAdd={(needId) =>
            void run({ type: 'needFunctions.set', input: { rows: [{ needId, functionId }] } })
          }
          onRemove={(needId) =>
            void run({ type: 'needFunctions.clear', input: { keys: [`${needId}.${functionId}`] } })
          }
        />
      ) : null}
    </PanelSection>
  );
}
