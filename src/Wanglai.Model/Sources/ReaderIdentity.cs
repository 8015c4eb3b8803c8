namespace Wanglai.Model.Sources;

/// <summary>Which reader made a reading: the same document read by an equal identity gives the same claims.</summary>
/// <param name="Name">The reader's name, such as <c>wanglai-zh</c>.</param>
/// <param name="Version">The program's version.</param>
/// <param name="RulesHash">SHA-256 over the rule files, the authority files and the reading options, in lower-case hexadecimal.</param>
public sealed record ReaderIdentity(string Name, string Version, string RulesHash);
