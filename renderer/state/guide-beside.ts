import { create } from 'zustand';

/** The page of the guide that stands beside the screens while one works; `null` while none does. */
interface GuideBeside {
  page: string | null;
}

export const useGuideBeside = create<GuideBeside>(() => ({ page: null }));

export function openGuideBeside(page: string): void {
  useGuideBeside.setState({ page });
}

export function closeGuideBeside(): void {
  useGuideBeside.setState({ page: null });
}
