import { messages } from '../../locales';
import type { StudioMode, SubjectReport } from '../../studio';

/** What a picture or a person is used for, in the words of the mode: what moves a still is its driver. */
export function roleName(roles: SubjectReport['roles'], mode: StudioMode): string {
  const names = messages.people.roles;
  const isDriven = mode === 'animate' || mode === 'chorus';
  if (roles.length > 1) return isDriven ? names.sourceAndDriver : names.sourceAndTarget;
  if (roles[0] === 'target') return isDriven ? names.driver : names.target;
  return names.source;
}
