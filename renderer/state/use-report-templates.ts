import { useEffect, useState } from 'react';
import type { ReportTemplates } from '#app/report/templates.ts';
import { notifyRefusal } from './notices.ts';
import { useSession } from './session-context.tsx';

/** The templates that ship with the program; `null` until they are here. */
export function useReportTemplates(): ReportTemplates | null {
  const session = useSession();
  const [templates, setTemplates] = useState<ReportTemplates | null>(null);
  useEffect(() => {
    let isShown = true;
    void session.call('resources.reportTemplates', {}).then((found) => {
      if (!found.ok) return notifyRefusal(found.error);
      if (isShown) setTemplates(found.value);
    });
    return () => {
      isShown = false;
    };
  }, [session]);
  return templates;
}
