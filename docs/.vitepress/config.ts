import { defineConfig } from "vitepress";

/** The documents as a small site: nothing is fetched from anywhere else, and a dead link ends the build. */
export default defineConfig({
  title: "Flashcrowd",
  description: "Organise an open flash crowd through the front door, and tell a crowd from a botnet.",
  lang: "en",
  cleanUrls: true,
  lastUpdated: false,
  // The same files are read in the repository, where these lead to other files of it.
  ignoreDeadLinks: [/\.\.\//],
  themeConfig: {
    search: { provider: "local" },
    nav: [
      { text: "First campaign", link: "/FIRST-CAMPAIGN" },
      { text: "Questions", link: "/FAQ" },
      { text: "Methods", link: "/METHODS" },
    ],
    sidebar: [
      {
        text: "Organise",
        items: [
          { text: "Your first campaign", link: "/FIRST-CAMPAIGN" },
          { text: "The day of the rush", link: "/RUSH-DAY" },
          { text: "Hard questions", link: "/FAQ" },
        ],
      },
      {
        text: "Host",
        items: [
          { text: "On your own machine", link: "/HOSTING" },
          { text: "How far it goes", link: "/SCALE" },
        ],
      },
      {
        text: "Trust",
        items: [
          { text: "One person, one pledge", link: "/INTEGRITY" },
          { text: "The public log", link: "/LEDGER" },
          { text: "Privacy", link: "/PRIVACY" },
        ],
      },
      {
        text: "Figures",
        items: [
          { text: "Methods", link: "/METHODS" },
          { text: "What is this?", link: "/methods/observe" },
        ],
      },
      {
        text: "Build",
        items: [
          { text: "For other software", link: "/API" },
          { text: "Architecture", link: "/ARCHITECTURE" },
        ],
      },
    ],
  },
});
