using System.Net;
using System.Security.Cryptography.X509Certificates;
using Wanglai.Ledger;
using Wanglai.Model.Authority;
using Wanglai.Model.Problems;
using Wanglai.Reading;
using Wanglai.Web.Accounts;

namespace Wanglai.Web;

/// <summary>What a site is made with.</summary>
public sealed record SiteSettings
{
    /// <summary>The ledger that it shows; whoever made it disposes of it, after the site.</summary>
    public required ILedger Ledger { get; init; }

    /// <summary>The names that are known beforehand.</summary>
    public required AuthorityFiles Authority { get; init; }

    /// <summary>Reads documents that visitors hand in; made when the first one does.</summary>
    public required Lazy<Reader> Reader { get; init; }

    /// <summary>Tells what day it is.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The address to open on.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>Who may sign in; null for nobody. On loopback, where there are no accounts, nobody needs to.</summary>
    public AccountFile? Accounts { get; init; }

    /// <summary>What the site proves itself with, and encrypts what it sends (TLS); null to send in the clear.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The port; 0 for any that is free.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>The language of visitors who ask for neither.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>Who reviews where a visitor has not said who they are; null where nobody is known.</summary>
    public string? Reviewer { get; init; }

    /// <summary>Told of what the site did wrong by its own fault.</summary>
    public Action<Exception> OnFault { get; init; } = static _ => { };

    /// <summary>
    /// Whether visitors must sign in: on any address that others can reach, and wherever there are accounts, or were since the site started: that
    /// the file of accounts is gone opens the site to nobody.
    /// </summary>
    internal bool SignsIn => !IPAddress.IsLoopback(Address) || Accounts?.HasHadAny is true;

    /// <summary>The port where nothing else is said.</summary>
    public const int DefaultPort = 5276;
}
