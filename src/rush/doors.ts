import type { Door } from "#campaign";

/**
 * The doors with the right one first: those that fit before those of another country or device,
 * then one made for the country before one for everybody, then one made for the device. Doors that
 * are equally right keep the organiser's order. `country` null and `device` "any" mean unknown.
 */
export function doorsFor(
  doors: readonly Door[],
  country: string | null,
  device: Door["device"],
): readonly Door[] {
  const order = (door: Door): number => {
    const ownCountry = door.country !== null && door.country === country;
    const ownDevice = door.device === device;
    const fits = (door.country === null || ownCountry) && (door.device === "any" || ownDevice);
    return (fits ? 0 : 4) + (ownCountry ? 0 : 2) + (ownDevice ? 0 : 1);
  };
  return doors.toSorted((a, b) => order(a) - order(b));
}
