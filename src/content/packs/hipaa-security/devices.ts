import type { ItemInput } from '../../written';
import { addressable, always } from '../../standing';

/** Workstations, devices and media, from first use to disposal. */
export const devices: ItemInput[] = [
  {
    id: 'sr-workstation-use',
    text: 'Rules say which work is done on which kind of workstation, how, and in what surroundings',
    help: 'Think of ward carts, home offices, shared terminals and phones, and of who can see the screen.',
    ...always('164.310(b)'),
    wants: 'the workstation policy',
  },
  {
    id: 'sr-workstation-security',
    text: 'Workstations with access to patient data are out of reach of people without permission',
    help: 'For example locked rooms, cable locks and laptops that are never left alone.',
    ...always('164.310(c)'),
  },
  {
    id: 'sr-device-procedure',
    text: 'A procedure follows devices and media with patient data into, out of and around the building',
    ...always('164.310(d)(1)'),
  },
  {
    id: 'sr-disposal',
    text: 'Retired devices and media are wiped or destroyed so that no patient data can be read from them',
    ...always('164.310(d)(2)(i)'),
    wants: 'a certificate of destruction or a wiping log',
    evidence: 'required',
  },
  {
    id: 'sr-media-reuse',
    text: 'Media are cleared of patient data before anybody uses them again',
    ...always('164.310(d)(2)(ii)'),
    wants: 'the wiping procedure',
  },
  {
    id: 'sr-device-log',
    text: 'A log shows where each device and medium went and who answers for it',
    ...addressable('164.310(d)(2)(iii)'),
  },
  {
    id: 'sr-copy-before-move',
    text: 'Where needed, patient data is copied exactly before the equipment that holds it is moved',
    ...addressable('164.310(d)(2)(iv)'),
  },
];
