import { memo, useMemo } from 'react';
import { type Plan, sorted } from '#app/plan/plan.ts';
import { LinkChoice } from '#renderer/components/link-choice.tsx';
import { PanelSection } from '#renderer/components/panel/panel.tsx';
import { useCommand } from '#renderer/state/session-context.tsx';
import { useText } from '#renderer/state/text.ts';
import { needOptions } from './need-options.ts';

interface ServiceLinksProps {
  serviceId: string;
  functions: Plan['functions'];
  needs: Plan['needs'];
  functionServices: Plan['functionServices'];
  needServices: Plan['needServices'];
}

/** Which functions deliver a service, and which needs it answers; the same in every scenario. */
export const ServiceLinks = memo(function ServiceLinks(props: ServiceLinksProps) {
  const { serviceId, functions, needs, functionServices, needServices } = props;
  const { t } = useText();
  const run = useCommand();
  const functionOptions = useMemo(
    () =>
      sorted(functions)
        .map(({ id, name, zone }) => ({ id, label: name, group: t(`zone.${zone ?? 'none'}`) }))
        .sort((a, b) => a.group.localeCompare(b.group, 'da')),
    [functions, t],
  );
  const needed = useMemo(() => needOptions(needs), [needs]);
  const deliver = Object.values(functionServices).filter((row) => row.serviceId === serviceId);
  const answered = Object.values(needServices).filter((row) => row.serviceId === serviceId);
  if (functionOptions.length + needed.length === 0) return null;
  return (
    <PanelSection title={t('functions.links')}>
      {functionOptions.length > 0 ? (
        <LinkChoice
          label={t('services.links.functions')}
          placeholder={t('functions.links.find')}
          options={functionOptions}
          chosenIds={new Set(deliver.map(({ functionId }) => functionId))}
          onAdd={(functionId) =>
            void run({ type: 'functionServices.set', input: { rows: [{ functionId, serviceId }] } })
          }
          onRemove={(functionId) =>
            void run({ type: 'functionServices.clear', input: { keys: [`${functionId}.${serviceId}`] } })
          }
        />
      ) : null}
      {needed.length > 0 ? (
        <LinkChoice
          label={t('services.links.needs')}
          placeholder={t('functions.links.find')}
          options={needed}
          chosenIds={new Set(answered.map(({ needId }) => needId))}
          onAdd={(needId) => void run({ type: 'needServices.set', input: { rows: [{ needId, serviceId }] } })}
          onRemove={(needId) =>
            void run({ type: 'needServices.clear', input: { keys: [`${needId}.${serviceId}`] } })
          }
        />
      ) : null}
    </PanelSection>
  );
});
