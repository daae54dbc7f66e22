/** Rush: the moment itself. Which door is right for somebody, when reminders make sense, and how a crowd arrives. */
export { type SimulatedArrivals, simulateArrivals } from "./arrivals.ts";
export { type CountFault, type CountReading, readCounts } from "./counts.ts";
export { doorsFor } from "./doors.ts";
export { type Reminder, type ReminderKind, remindersFor } from "./reminders.ts";
