import { permissions as english } from "../en/permissions.ts";
import type { Texts } from "../texts.ts";

/**
 * The permissions that a summary's channel should give. Discord has no Arabic: its settings show these names in the
 * client's own language, mostly English.
 */
export const permissions = {
  names: english.names,
  lost: {
    ViewChannel: "لا أستطيع رؤية القناة",
    SendMessages: "لا أستطيع النشر فيها",
    SendMessagesInThreads: "لا أستطيع النشر فيها",
    ReadMessageHistory: "لا أستطيع التأكد من أن ملخص اليوم لن يُنشر مرتين",
    AttachFiles: "لا تظهر الصور",
    CreatePublicThreads: "لا يُفتح نقاش تحت المنشور",
  },
} satisfies Texts["permissions"];
